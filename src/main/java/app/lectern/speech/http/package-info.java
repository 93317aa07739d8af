/** Speech servers that take {@code POST /v1/audio/speech}. */
@NullMarked
package app.lectern.speech.http;

import org.jspecify.annotations.NullMarked;
