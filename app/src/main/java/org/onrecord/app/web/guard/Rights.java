package org.onrecord.app.web.guard;

import java.util.Set;

/** Which role an address needs. */
final class Rights {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private Rights() {}

    /** Whether anybody may: what is needed to log in, and to see that the desk is up. */
    static boolean isOpen(String path) {
        return path.equals("/login")
                || path.equals("/logout")
                || path.equals("/healthz")
                || path.startsWith("/assets/");
    }

    /** To look is for readers, to change for editors, to run the desk for admins. */
    static Role needed(String method, String path) {
        if (path.equals("/admin") || path.startsWith("/admin/") || path.startsWith("/api/v1/admin/")) {
            return Role.ADMIN;
        }
        boolean isQuestion = path.equals("/mcp"); // what a language model asks is posted, and changes nothing
        return READS.contains(method) || isQuestion ? Role.READER : Role.EDITOR;
    }
}
