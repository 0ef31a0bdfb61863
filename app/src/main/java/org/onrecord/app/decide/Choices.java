package org.onrecord.app.decide;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.app.store.NoticeKind;
import org.onrecord.app.view.ActWords;
import org.onrecord.app.view.NoticeWords;
import org.onrecord.model.Stance;

/** One of a few things, by its name. */
public final class Choices {

    private Choices() {}

    /**
     * The one of that name, in capitals or not.
     *
     * @throws Unclear where none has it; it names them all
     */
    public static <T extends Enum<T>> T oneOf(T[] values, String word) {
        return oneOf(values, word, value -> value.toString());
    }

    private static <T extends Enum<T>> T oneOf(T[] values, String word, Function<T, String> name) {
        for (var value : values) {
            if (value.toString().equalsIgnoreCase(word) || name.apply(value).equalsIgnoreCase(word)) {
                return value;
            }
        }
        var names = Arrays.stream(values).map(name).collect(Collectors.joining(", "));
        throw Unclear.wrong("'" + word + "' is none of " + names);
    }

    /**
     * An address of the web. Whether it may be gone to is looked at whenever it is, since names change what they point at.
     *
     * @throws Unclear where it is none
     */
    public static URI address(String written) {
        try {
            var address = new URI(written.strip());
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("(?i)https?")) {
                return address;
            }
        } catch (URISyntaxException e) {
            // told below
        }
        throw Unclear.wrong("'" + written + "' is no address of the web; write it like https://desk.example/hook");
    }

    /** Of what a watch tells, "new_claim", or with a hyphen. */
    public static NoticeKind notice(String word) {
        return oneOf(NoticeKind.values(), word.replace('-', '_'), NoticeWords::kind);
    }

    /** A stance as help and answers write it, "denies", or by its name, "deny". */
    public static Stance stance(String word) {
        return oneOf(Stance.values(), word, ActWords::stance);
    }
}
