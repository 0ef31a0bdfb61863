package org.onrecord.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"reader.onnx", "events.onnx"})
    void hasItsDigestWrittenBesideIt(String name) throws NoSuchAlgorithmException {
        var file = new NetworkFile("/network/" + name);

        var sha256 = MessageDigest.getInstance("SHA-256").digest(file.bytes());

        assertThat(file.digest())
                .as("in core/src/main/resources/network, type: sha256sum %s > %s.sha256", name, name)
                .isEqualTo("sha256:" + HexFormat.of().formatHex(sha256));
    }
}
