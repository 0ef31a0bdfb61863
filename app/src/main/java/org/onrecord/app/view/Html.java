package org.onrecord.app.view;

/** Escapes text for a page: no character of an article can begin a tag or end an attribute. */
final class Html {

    private Html() {}

    static String escape(CharSequence text) {
        var printable = Printable.of(text);
        var escaped = new StringBuilder(printable.length() + 16);
        for (int i = 0; i < printable.length(); i++) {
            char unit = printable.charAt(i);
            switch (unit) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(unit);
            }
        }
        return escaped.toString();
    }
}
