package org.onrecord.app.eval.history;

import java.time.OffsetDateTime;
import java.util.List;
import org.onrecord.link.Party;

/**
 * A story as an outlet prints it.
 *
 * @param outlet who prints it
 * @param published when
 * @param head lines between the headline and the story: "By Northern Wire"; may be empty
 * @param opening what stands before its first sentence: "NORHAVEN (Northern Wire) - "; may be empty
 * @param story the story
 * @param foot lines below it: "(Northern Wire)"; may be empty
 */
record Copy(Party outlet, OffsetDateTime published, List<String> head, String opening, Story story, List<String> foot) {

    Copy {
        head = List.copyOf(head);
        foot = List.copyOf(foot);
    }
}
