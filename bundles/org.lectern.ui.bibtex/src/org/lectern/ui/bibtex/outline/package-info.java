/** The outline of a BibTeX text. */
package org.lectern.ui.bibtex.outline;
