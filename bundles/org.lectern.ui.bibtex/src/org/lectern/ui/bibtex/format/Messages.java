package org.lectern.ui.bibtex.format;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String DocumentRewrite_nothing;

	static {
		NLS.initializeMessages("org.lectern.ui.bibtex.format.messages", Messages.class);
	}

	private Messages() {
	}
}
