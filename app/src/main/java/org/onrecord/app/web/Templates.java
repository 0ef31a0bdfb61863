package org.onrecord.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.app.view.Printable;
import org.onrecord.app.web.page.Shell;

/** The pages' templates, which the build made into classes. What they are given is escaped, whatever an article holds. */
final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** A page; characters that could turn its words round are made visible. */
    String page(String template, Shell shell, Object page) {
        var output = new StringOutput();
        engine.render(template + ".jte", Map.of("shell", shell, "page", page), output);
        return output.toString().lines().map(Printable::of).collect(Collectors.joining("\n", "", "\n"));
    }
}
