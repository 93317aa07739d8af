/** Message texts in Korean and English. */
@NullMarked
package app.lectern.text;

import org.jspecify.annotations.NullMarked;
