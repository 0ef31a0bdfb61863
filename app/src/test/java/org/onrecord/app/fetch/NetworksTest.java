package org.onrecord.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {

    private final Networks networks = new Networks();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1", "127.1", "2130706433", "0.0.0.0", "10.1.2.3", "172.31.255.255", "192.168.1.1",
                        "169.254.169.254",
                "100.64.0.1", "224.0.0.1", "255.255.255.255", "::1", "::", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
                        "::7f00:1",
                "fe80::1", "fd00::1", "fec0::1", "ff02::1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1"
            })
    void closesWhatIsNotOfThePublicInternet(String address) throws UnknownHostException {
        assertThat(networks.closed(InetAddress.getByName(address))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "11.0.0.1",
                "172.32.0.1",
                "172.15.0.1",
                "192.169.0.1",
                "223.255.255.255",
                "2606:4700::1111",
                "2a00::1"
            })
    void opensTheRest(String address) throws UnknownHostException {
        assertThat(networks.closed(InetAddress.getByName(address))).isEmpty();
    }
}
