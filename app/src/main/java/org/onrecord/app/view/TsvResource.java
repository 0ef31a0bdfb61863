package org.onrecord.app.view;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The rows of a file beside the views: two columns parted by a tab, less the comments. */
final class TsvResource {

    private TsvResource() {}

    static Map<String, String> values(String file) {
        var values = new TreeMap<String, String>();
        try (var stream = Objects.requireNonNull(TsvResource.class.getResourceAsStream(file), file);
                var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    int tab = line.indexOf('\t');
                    values.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return values;
    }
}
