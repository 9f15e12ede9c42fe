/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.annotation.exchange;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String AnnotationExport_lost;
	public static String AnnotationExport_relation;
	public static String AnnotationImport_lost;
	public static String AnnotationImport_noGroup;
	public static String AnnotationImport_relation;
	public static String BratReader_attribute;
	public static String BratReader_badRelation;
	public static String BratReader_discontinuous;
	public static String BratReader_emptySpan;
	public static String BratReader_event;
	public static String BratReader_missingMember;
	public static String BratReader_noColumns;
	public static String BratReader_noSpan;
	public static String BratReader_normalisation;
	public static String BratReader_note;
	public static String BratReader_otherText;
	public static String BratReader_outside;
	public static String BratReader_unknown;
	public static String WebAnnotationReader_body;
	public static String WebAnnotationReader_noJson;
	public static String WebAnnotationReader_none;
	public static String WebAnnotationReader_otherSelector;
	public static String WebAnnotationReader_relation;
	public static String WebAnnotationReader_selector;
	public static String WebAnnotationReader_tag;
	public static String WebAnnotationReader_target;
	public static String ReviewAnnotationExport_noPaper;
	public static String ReviewAnnotationImport_noPaper;
	public static String AnnotationFolder_encoding;
	public static String AnnotationFolder_tooLarge;
	public static String AnnotationFolder_reading;
	public static String AnnotationFolder_writing;

	static {
		NLS.initializeMessages("org.lectern.core.annotation.exchange.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
