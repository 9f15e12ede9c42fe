/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.xml;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String XmlScanner_entities;
	public static String XmlScanner_tooDeep;
	public static String XmlRecords_unfinished;
	public static String XmlRecords_notWellFormed;
	public static String XmlRecords_tooLong;
	public static String XmlRecords_none;

	static {
		NLS.initializeMessages("org.lectern.core.io.xml.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
