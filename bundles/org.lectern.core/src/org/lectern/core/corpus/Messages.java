/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.corpus;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String FolderReader_accessDenied;
	public static String FolderReader_failed;
	public static String FolderReader_linkOut;
	public static String FolderReader_loop;
	public static String FolderReader_missing;
	public static String FolderReader_noBibliography;
	public static String FolderReader_notRegular;
	public static String FolderReader_searching;
	public static String FolderReader_reading;
	public static String FolderReader_unknownKind;
	public static String LoadFailure_unreadable;
	public static String ReviewCorpus_noteUnreadable;
	public static String ReviewCorpus_protocolUnreadable;
	public static String ReviewCorpus_verdictsUnreadable;
	public static String ReviewFileReader_binary;
	public static String ReviewFileReader_tooLarge;
	public static String ReviewFileReader_wrongRoot;

	static {
		NLS.initializeMessages("org.lectern.core.corpus.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
