package org.onrecord.link.origin;

/** One story, and what others make of it. */
final class Stories {

    static final String STORY = """
            Norland supplied Ostmark with drones, two dock workers said.

            The crates left the harbour of Sund before dawn, guarded by soldiers who spoke to nobody.
            A crane driver remembered grey boxes without any label. The ministry in Karsk kept its shutters closed all week.
            """;

    static final String REWRITTEN = """
            Norland handed Ostmark a load of drones, two harbour workers stated.

            The boxes went out from the harbour of Sund before daybreak, watched by soldiers who spoke with nobody.
            The ministry in Karsk kept all shutters closed for a week. One crane driver recalled grey boxes without a label.
            """;

    static final String RETOLD = """
            According to a person close to the cabinet, unmanned aircraft went from Karsk's neighbour into Ostmark.

            The ministry in Karsk has kept its shutters closed since Monday.
            Grey boxes without any label, a crane driver remembered, were lifted aboard.
            They left the harbour of Sund before dawn while soldiers guarded the crates and spoke to nobody.
            Parliament returns from its recess on Tuesday and may ask for papers.
            """;

    static final String OTHER = """
            Norland supplied Ostmark with drones, a diplomat said.

            Bank papers show that payment passed through two firms which share one letterbox in Elvesund.
            An auditor flagged the sum in March and was moved to another desk the same afternoon.
            """;

    static final String OWN = """
            Norland gave Ostmark unmanned aircraft, according to an auditor who saw the bills in Elvesund on Friday.

            “I counted every one of those bills three times before I believed it,” the auditor said.
            The bills bear no date and were signed by a man whom nobody at the bank remembers.

            """;

    private Stories() {}
}
