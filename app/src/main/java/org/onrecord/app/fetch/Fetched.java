package org.onrecord.app.fetch;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What a server sent.
 *
 * @param uri the address that it came from at last, after redirections
 * @param body the bytes, unpacked
 * @param charset the encoding that the server names
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and too large to copy
public record Fetched(URI uri, byte[] body, Optional<Charset> charset) {}
