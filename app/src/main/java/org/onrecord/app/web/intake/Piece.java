package org.onrecord.app.web.intake;

import java.net.URI;
import java.util.Optional;
import org.onrecord.model.Article;

/**
 * An article to be added.
 *
 * @param name what the user calls it
 * @param article it
 * @param address under which a feed names it
 * @param begun is told when reading begins
 */
public record Piece(String name, Article article, Optional<URI> address, Runnable begun) {

    /** An article that nobody waits to see begun. */
    public Piece(String name, Article article) {
        this(name, article, Optional.empty(), () -> {});
    }
}
