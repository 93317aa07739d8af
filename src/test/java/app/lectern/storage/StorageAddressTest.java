package app.lectern.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.lectern.domain.RefusedException;
import app.lectern.storage.StorageAddress.Bucket;
import app.lectern.storage.StorageAddress.Folder;
import app.lectern.text.Texts;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorageAddressTest {
    @Test
    void readsFolders() {
        assertThat(StorageAddress.parse("/srv/영상 보관")).isEqualTo(new Folder(Path.of("/srv/영상 보관")));
        assertThat(StorageAddress.parse("here/../there"))
                .isEqualTo(new Folder(Path.of("there").toAbsolutePath()));
        assertThat(StorageAddress.parse("file:///srv/a%20b")).isEqualTo(new Folder(Path.of("/srv/a b")));
    }

    @Test
    void readsBuckets() {
        assertThat(StorageAddress.parse("s3://videos"))
                .isEqualTo(new Bucket("videos", "", Optional.empty(), Optional.empty(), false));
        assertThat(StorageAddress.parse(
                        "s3://videos/team/a/?endpoint=http://localhost:9000&region=ap-northeast-2&path-style=true"))
                .isEqualTo(new Bucket(
                        "videos",
                        "team/a/",
                        Optional.of(URI.create("http://localhost:9000")),
                        Optional.of("ap-northeast-2"),
                        true));
        assertThat(((Bucket) StorageAddress.parse("s3://videos?endpoint=https%3A%2F%2Fs3.example.com")).endpoint())
                .hasValue(URI.create("https://s3.example.com"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ftp://host/folder               | neither a folder nor s3
            s3://                           | does not name a bucket
            s3:///prefix                    | does not name a bucket
            s3://Big_Bucket/a               | does not name a bucket
            s3://key:secret@bucket/a        | Keys do not belong in it
            s3://bucket/a?secret=abc        | no option "secret"
            s3://bucket?region=             | "region" of the s3 storage says nothing
            s3://bucket?region              | "region" of the s3 storage says nothing
            s3://bucket?endpoint=localhost  | not the address of a server
            s3://bucket?endpoint=ftp://a    | not the address of a server
            s3://bucket?path-style=yes      | true or false, not "yes"
            '   '                           | No storage was named
            """)
    void saysWhatIsWrong(String text, String words) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> StorageAddress.parse(text));
        String said = Texts.of(Locale.ENGLISH).of(refused.text());
        assertThat(said).contains(words).doesNotContain("key:secret").doesNotContain("abc");
    }
}
