/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.digest;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String DigestImport_cannotEncode;
	public static String DigestImport_unreadable;
	public static String DigestText_binary;
	public static String DigestText_encoding;
	public static String DigestText_tooLarge;
	public static String Notice_abstractWithoutTitle;
	public static String Notice_boilerplate;
	public static String Notice_bracesReplaced;
	public static String Notice_prefixRemoved;
	public static String Notice_repeated;
	public static String Notice_sameTitle;
	public static String Notice_titleWithoutAbstract;
	public static String Notice_truncatedAbstract;

	static {
		NLS.initializeMessages("org.lectern.core.io.digest.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
