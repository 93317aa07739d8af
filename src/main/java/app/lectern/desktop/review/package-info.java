/** Scripts that wait for a verdict: what changed in them, what is said about them, and the verdict. */
@NullMarked
package app.lectern.desktop.review;

import org.jspecify.annotations.NullMarked;
