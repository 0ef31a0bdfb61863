/**
 * The Model Context Protocol: a message of JSON-RPC in, at most one message out, so that language models can ask the ledger and the
 * reader. Knows nothing of the command line; {@link org.onrecord.app.mcp.Dialogue} knows nothing of how messages travel.
 */
@NullMarked
package org.onrecord.app.mcp;

import org.jspecify.annotations.NullMarked;
