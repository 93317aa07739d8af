/** Scripts written as Markdown: read into the script's own JSON (commonmark-java). */
@NullMarked
package app.lectern.script.markdown;

import org.jspecify.annotations.NullMarked;
