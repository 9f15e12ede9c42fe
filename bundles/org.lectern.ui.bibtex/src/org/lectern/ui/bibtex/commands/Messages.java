package org.lectern.ui.bibtex.commands;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String OpenDeclaration_nothing;

	static {
		NLS.initializeMessages("org.lectern.ui.bibtex.commands.messages", Messages.class);
	}

	private Messages() {
	}
}
