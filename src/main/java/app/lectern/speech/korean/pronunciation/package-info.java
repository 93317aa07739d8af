/** Korean as it sounds: 표준 발음법, the standard pronunciation rules, as a rewriting of text. */
@NullMarked
package app.lectern.speech.korean.pronunciation;

import org.jspecify.annotations.NullMarked;
