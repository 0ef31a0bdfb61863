package org.onrecord.app.mcp;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.app.store.Day;
import tools.jackson.databind.JsonNode;

/** What a model told a tool, of the kinds that the tool's parameters have. */
final class Arguments {

    private final Map<String, JsonNode> values = new HashMap<>();

    /**
     * Holds arguments against parameters; null is as if it were left out.
     *
     * @throws RpcFailure where one is unknown, missing or of another kind
     */
    Arguments(JsonNode given, List<Parameter> parameters) {
        for (var one : given.properties()) {
            var parameter = parameters.stream()
                    .filter(known -> known.name().equals(one.getKey()))
                    .findFirst()
                    .orElseThrow(
                            () -> invalid("unknown argument '" + one.getKey() + "'; there are: " + names(parameters)));
            if (one.getValue().isNull()) {
                continue;
            }
            if (!fits(one.getValue(), parameter.kind())) {
                throw invalid("argument '" + parameter.name() + "' must be of the type "
                        + parameter.kind().word());
            }
            values.put(one.getKey(), one.getValue());
        }
        for (var parameter : parameters) {
            if (parameter.isRequired() && !values.containsKey(parameter.name())) {
                throw invalid("missing argument '" + parameter.name() + "'");
            }
        }
    }

    private static boolean fits(JsonNode value, Parameter.Kind kind) {
        return switch (kind) {
            case STRING -> value.isString();
            case INTEGER -> value.isNumber() && integer(value).isPresent();
            case BOOLEAN -> value.isBoolean();
        };
    }

    /** To JSON Schema, 5.0 is an integer. */
    private static Optional<Integer> integer(JsonNode value) {
        try {
            return Optional.of(value.decimalValue().intValueExact());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static String names(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
    }

    private static RpcFailure invalid(String message) {
        return new RpcFailure(RpcFailure.INVALID_PARAMS, message);
    }

    /** A text, where one is given that is not blank. */
    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(JsonNode::asString).filter(text -> !text.isBlank());
    }

    /** A text as it was given; empty where none was. */
    String textAsGiven(String name) {
        return Optional.ofNullable(values.get(name)).map(JsonNode::asString).orElse("");
    }

    boolean flag(String name) {
        return Optional.ofNullable(values.get(name)).map(JsonNode::asBoolean).orElse(false);
    }

    int count(String name, int usual, int most) {
        int count = Optional.ofNullable(values.get(name))
                .flatMap(Arguments::integer)
                .orElse(usual);
        if (count < 1 || count > most) {
            throw new ToolFailure(name + " must be 1 to " + most + ", not " + count);
        }
        return count;
    }

    Optional<Day> day(String name) {
        return text(name).map(written -> day(name, written));
    }

    private static Day day(String name, String written) {
        try {
            return Day.parse(written.strip());
        } catch (DateTimeException e) {
            throw new ToolFailure(name
                    + " is neither a day nor a time with its zone; write it like 2024-06-14 or 2024-06-14T23:40+04:00");
        }
    }
}
