package org.onrecord.app.view;

import java.io.StringWriter;
import org.onrecord.model.Record;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Records in the format {@code onrecord/1}, whose schema is {@code docs/record.schema.json}: spans are {@code [begin, end)} in
 * code points of the text, what is absent is null or an empty list.
 */
public final class JsonView implements View {

    /** Written without databind: its reflection would take longer than the article. */
    static final JsonFactory JSON =
            JsonFactory.builder().characterEscapes(new TerminalEscapes()).build();

    private final Producer producer;
    private final boolean pretty;

    /**
     * A view that says what made the records.
     *
     * @param producer what made them
     * @param pretty whether to spread each record over many lines; else one line each
     */
    public JsonView(Producer producer, boolean pretty) {
        this.producer = producer;
        this.pretty = pretty;
    }

    @Override
    public String show(Reading reading) {
        var output = new StringWriter();
        try (var json = JSON.createGenerator(pretty ? new Pretty() : ObjectWriteContext.empty(), output)) {
            write(reading.record(), json);
        }
        return output.append('\n').toString();
    }

    private void write(Record record, JsonGenerator json) {
        var fields = new JsonFields(json, record.article().text());
        var ids = new Ids(record);
        fields.beginObject();
        fields.string("format", "onrecord/1");
        fields.beginObject("producer");
        fields.string("version", producer.version());
        fields.string("model", producer.model());
        fields.string("rules", producer.rules());
        fields.endObject();
        new JsonArticle(fields, ids).write(record);
        new JsonParts(record, fields, ids).write();
        fields.endObject();
    }

    /** Many lines, for eyes; lists of numbers stay on one. */
    private static final class Pretty extends ObjectWriteContext.Base {

        @Override
        public DefaultPrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
