package org.lectern.ui.bibtex.navigation;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String Links_entry;
	public static String Links_file;
	public static String Links_macro;
	public static String Links_otherFile;

	static {
		NLS.initializeMessages("org.lectern.ui.bibtex.navigation.messages", Messages.class);
	}

	private Messages() {
	}
}
