package org.onrecord.app.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.app.store.Nouns;
import org.onrecord.app.web.intake.ClaimTold;
import org.onrecord.app.web.intake.Job;
import org.onrecord.model.ArticleId;

/** A job as JSON. */
final class JobJson {

    private JobJson() {}

    /** With all articles that it tells of. */
    static String whole(Job.Now job) {
        var fields = fields(job);
        fields.put("articles", job.items().stream().map(JobJson::item).toList());
        return Nouns.JSON.writeValueAsString(fields) + "\n";
    }

    /** The counts alone, in a line. */
    static String brief(Job.Now job) {
        return Nouns.JSON.writeValueAsString(fields(job));
    }

    private static Map<String, Object> fields(Job.Now job) {
        var counts = new LinkedHashMap<String, Object>();
        for (var state : Job.State.values()) {
            counts.put(state.code(), job.count(state));
        }
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", job.id());
        fields.put("state", job.state());
        fields.put("counts", counts);
        return fields;
    }

    private static Map<String, Object> item(Job.Item item) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", item.name());
        fields.put("state", item.state().code());
        item.article().ifPresent(article -> fields.put("article", article.value()));
        if (item.article().isPresent()) {
            fields.put("claims", item.claims().stream().map(ClaimTold::claim).toList());
        }
        item.cause().ifPresent(cause -> fields.put("cause", cause));
        item.detail().ifPresent(detail -> fields.put("detail", detail));
        return fields;
    }

    /** The address of an article in the API. */
    static String address(ArticleId article) {
        return "/api/v1/articles/" + article.value();
    }
}
