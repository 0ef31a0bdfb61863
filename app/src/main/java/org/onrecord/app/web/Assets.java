package org.onrecord.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.model.Sha256;

/** Style sheets and scripts. Their addresses hold their digests, so that browsers may keep them for ever. */
final class Assets {

    private static final List<String> NAMES = List.of("desk.css", "desk.js", "job.js");
    private static final int DIGITS = 12;

    private final Map<String, Asset> assets;

    record Asset(String content, String type, String digest) {}

    Assets() {
        this.assets = NAMES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Assets::read));
    }

    /** The address of a file. */
    String address(String name) {
        var asset = assets.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no such file of the desk: " + name);
        }
        return "/assets/" + asset.digest() + "/" + name;
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    private static Asset read(String name) {
        try (var stream = Assets.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no " + name + " on the class path");
            }
            var content = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            var type = name.endsWith(".css") ? "text/css" : "text/javascript";
            return new Asset(content, type, Sha256.hex(content).substring(0, DIGITS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
