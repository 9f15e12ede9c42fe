/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.navigation;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String Links_entry;
	public static String Links_file;
	public static String Links_macro;
	public static String Links_otherFile;

	static {
		NLS.initializeMessages("org.lectern.ui.bibtex.navigation.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
