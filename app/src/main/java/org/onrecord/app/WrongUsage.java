package org.onrecord.app;

/** Options that are right one by one, but not together or not within their limits. The message is half a line for the user. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
        super(message);
    }
}
