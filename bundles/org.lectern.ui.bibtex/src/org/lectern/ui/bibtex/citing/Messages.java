/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.citing;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String CitedKeyLink_open;
	public static String Declaration_label;
	public static String DeclarationChoice_message;
	public static String DeclarationChoice_title;
	public static String DeclarationSearch_looking;
	public static String DeclarationSearch_unknown;
	public static String OpenCitedKey_nothing;

	static {
		NLS.initializeMessages("org.lectern.ui.bibtex.citing.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
