package org.onrecord.app.mcp;

/** A tool that cannot do what is asked of it. The message is one line for the model: what, and what to do next. */
final class ToolFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ToolFailure(String message) {
        super(message);
    }
}
