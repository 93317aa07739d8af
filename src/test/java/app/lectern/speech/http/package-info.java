@NullMarked
package app.lectern.speech.http;

import org.jspecify.annotations.NullMarked;
