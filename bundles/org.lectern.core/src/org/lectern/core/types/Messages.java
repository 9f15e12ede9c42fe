/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.types;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String PreprintTypeCheck_container;
	public static String PreprintTypeCheck_explanation;
	public static String PreprintTypeCheck_misc;
	public static String PreprintTypeCheck_number;
	public static String PreprintTypeCheck_published;
	public static String PreprintTypeCheck_title;
	public static String PublishedVersionCheck_explanation;
	public static String PublishedVersionCheck_message;
	public static String PublishedVersionCheck_related;
	public static String PublishedVersionCheck_title;
	public static String ThesisAuthorsCheck_explanation;
	public static String ThesisAuthorsCheck_message;
	public static String ThesisAuthorsCheck_title;
	public static String UnexpectedFieldCheck_booktitleOfArticle;
	public static String UnexpectedFieldCheck_booktitleOfWhole;
	public static String UnexpectedFieldCheck_explanation;
	public static String UnexpectedFieldCheck_journalOfPart;
	public static String UnexpectedFieldCheck_journalOfWhole;
	public static String UnexpectedFieldCheck_school;
	public static String UnexpectedFieldCheck_title;
	public static String UnknownFieldCheck_correction;
	public static String UnknownFieldCheck_explanation;
	public static String UnknownFieldCheck_message;
	public static String UnknownFieldCheck_title;
	public static String UnknownTypeCheck_correction;
	public static String UnknownTypeCheck_explanation;
	public static String UnknownTypeCheck_message;
	public static String UnknownTypeCheck_suggestion;
	public static String UnknownTypeCheck_title;

	static {
		NLS.initializeMessages("org.lectern.core.types.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
