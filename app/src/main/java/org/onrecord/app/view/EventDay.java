package org.onrecord.app.view;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.onrecord.model.Event;
import org.onrecord.model.Record;
import org.onrecord.model.TimeExpression;
import org.onrecord.model.TimeRelation;

/** The one day that event data asks for. */
final class EventDay {

    private EventDay() {}

    /** The day on which an event is told to be or begin, else that of publication; empty where neither is known. */
    static Optional<LocalDate> of(Event event, Record record) {
        return event.time()
                .filter(when -> when.relation() == TimeRelation.IN
                        || when.relation() == TimeRelation.DURING
                        || when.relation() == TimeRelation.SINCE)
                .flatMap(when -> begin(when.time()))
                .or(() -> record.article().metadata().localTime().map(LocalDateTime::toLocalDate));
    }

    private static Optional<LocalDate> begin(TimeExpression time) {
        return time.from().map(LocalDateTime::toLocalDate);
    }
}
