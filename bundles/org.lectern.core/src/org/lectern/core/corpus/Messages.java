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

	static String FolderReader_accessDenied;
	static String FolderReader_failed;
	static String FolderReader_linkOut;
	static String FolderReader_loop;
	static String FolderReader_missing;
	static String FolderReader_noBibliography;
	static String FolderReader_notRegular;
	static String FolderReader_searching;
	static String FolderReader_reading;
	static String FolderReader_unknownKind;
	static String LoadFailure_unreadable;
	static String ReviewCorpus_verdictsUnreadable;
	static String ReviewFileReader_binary;
	static String ReviewFileReader_tooLarge;
	static String ReviewFileReader_wrongRoot;

	static {
		NLS.initializeMessages("org.lectern.core.corpus.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
