/** Transcripts and slides to read and print: HTML, DOCX and PDF. */
@NullMarked
package app.lectern.export.document;

import org.jspecify.annotations.NullMarked;
