/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.review;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String NewReview_creating;
	public static String NewReview_firstFile;
	public static String ProtocolFile_creating;
	public static String ReviewProjectPage_biblatex;
	public static String ReviewProjectPage_bibtex;
	public static String ReviewProjectPage_digest;
	public static String ReviewProjectPage_note;
	public static String ReviewProjectPage_profile;
	public static String ReviewProjectPage_profileUse;
	public static String ReviewProjectPage_protocol;
	public static String ReviewProjectPage_strict;
	public static String ReviewProjectPage_withProtocol;
	public static String ReviewProjectWizard_description;
	public static String ReviewProjectWizard_title;
	public static String ReviewProjectWizard_window;
	public static String StarterProtocol_address;
	public static String StarterProtocol_addressGuidance;
	public static String StarterProtocol_claim;
	public static String StarterProtocol_claimGuidance;
	public static String StarterProtocol_collected;
	public static String StarterProtocol_collectedGuidance;
	public static String StarterProtocol_design;
	public static String StarterProtocol_designOptions;
	public static String StarterProtocol_form;
	public static String StarterProtocol_limits;
	public static String StarterProtocol_published;
	public static String StarterProtocol_publishedGuidance;
	public static String StarterProtocol_publishedOptions;
	public static String StarterProtocol_relevance;
	public static String StarterProtocol_relevanceGuidance;
	public static String StarterProtocol_size;
	public static String StarterProtocol_sizeGuidance;
	public static String ToggleNatureHandler_adding;
	public static String ToggleNatureHandler_removing;

	static {
		NLS.initializeMessages("org.lectern.ui.review.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
