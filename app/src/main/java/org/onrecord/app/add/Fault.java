package org.onrecord.app.add;

/**
 * Something that stops the reading of an article, and is not the article's fault.
 *
 * @param failure what was thrown
 */
public record Fault(Throwable failure) {

    /** What stopped the reading, and what to do, for a user. */
    public String words() {
        return switch (failure) {
            case OutOfMemoryError little ->
                "needs more memory than Java may take; split it, use fewer --threads, or set"
                        + " ONRECORD_JAVA_OPTIONS=-Xmx2g";
            case LinkageError unlinked ->
                "cannot be read: the network does not start; make sure that the folder for temporary files, "
                        + System.getProperty("java.io.tmpdir") + ", is there and can be written to";
            default -> internal();
        };
    }

    /** As a failure that is a fault of this program. */
    public String internal() {
        var place = failure.getStackTrace().length == 0 ? "" : " at " + failure.getStackTrace()[0];
        return "internal error: " + failure + place + "; please report it";
    }
}
