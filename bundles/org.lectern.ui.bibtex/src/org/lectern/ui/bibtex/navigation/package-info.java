/** What words of a BibTeX text lead to, and where else they occur. */
package org.lectern.ui.bibtex.navigation;
