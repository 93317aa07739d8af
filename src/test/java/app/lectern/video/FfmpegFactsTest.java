package app.lectern.video;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FfmpegFactsTest {
    @Test
    void theBundledFfmpegCanMakeWhatLecternNeeds() throws Exception {
        FfmpegFacts facts = FfmpegFacts.read();
        assertThat(facts.version()).startsWith("8.1");
        assertThat(facts.licence()).contains("GPL version 3");
        assertThat(facts.h264Encoder()).isTrue();
        assertThat(facts.aacEncoder()).isTrue();
    }
}
