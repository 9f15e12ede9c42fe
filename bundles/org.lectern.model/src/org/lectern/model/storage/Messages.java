/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.storage;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String documentType;
	public static String forbiddenCharacter;
	public static String newerFormat;
	public static String notAReviewFile;
	public static String notWellFormed;
	public static String otherFile;
	public static String tooDeep;
	public static String tooLarge;
	public static String unreadable;

	static {
		NLS.initializeMessages("org.lectern.model.storage.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
