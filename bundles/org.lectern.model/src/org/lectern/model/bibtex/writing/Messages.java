/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.bibtex.writing;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ambiguous;
	public static String badFieldName;
	public static String badKey;
	public static String badType;
	public static String unbalancedBraces;

	static {
		NLS.initializeMessages("org.lectern.model.bibtex.writing.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
