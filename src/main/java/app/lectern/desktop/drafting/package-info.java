/** Drafts by a model: what is asked, what is sent, what comes back, and which model it is. */
@NullMarked
package app.lectern.desktop.drafting;

import org.jspecify.annotations.NullMarked;
