/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor.annotation;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String AnnotatedText_directed;
	public static String AnnotatedText_group;
	public static String AnnotatedText_noLabel;
	public static String AnnotatedText_symmetric;
	public static String AnnotationList_comment;
	public static String AnnotationList_label;
	public static String AnnotationList_name;
	public static String AnnotationList_place;
	public static String AnnotationList_quote;
	public static String AnnotationMenus_chooseTwo;
	public static String AnnotationMenus_delete;
	public static String AnnotationMenus_next;
	public static String AnnotationMenus_noTypes;
	public static String AnnotationMenus_place;
	public static String AnnotationMenus_previous;
	public static String AnnotationMenus_relate;
	public static String AnnotationPage_annotationTools;
	public static String AnnotationPage_annotations;
	public static String AnnotationPage_changed;
	public static String AnnotationPage_changedOne;
	public static String AnnotationPage_comment;
	public static String AnnotationPage_delete;
	public static String AnnotationPage_lost;
	public static String AnnotationPage_lostOne;
	public static String AnnotationPage_next;
	public static String AnnotationPage_noAbstract;
	public static String AnnotationPage_noField;
	public static String AnnotationPage_noPaper;
	public static String AnnotationPage_place;
	public static String AnnotationPage_placeHint;
	public static String AnnotationPage_previous;
	public static String AnnotationPage_relate;
	public static String AnnotationPage_relationTools;
	public static String AnnotationPage_relations;
	public static String AnnotationPage_text;
	public static String AnnotationPage_textTools;
	public static String AnnotationPage_title;
	public static String AnnotationPage_unreadable;
	public static String AnnotationPage_unrelate;
	public static String AnnotationPage_update;
	public static String AnnotationPage_updateHint;
	public static String CommentField_name;
	public static String ExchangeActions_export;
	public static String ExchangeActions_import;
	public static String FieldChooser_name;
	public static String LabelBar_label;
	public static String LabelBar_mark;
	public static String LabelBar_name;
	public static String LabelBar_noScheme;
	public static String LabelBar_offer;
	public static String OverviewStrip_count;
	public static String OverviewStrip_name;
	public static String PassageView_name;
	public static String PlaceText_both;
	public static String PlaceText_changed;
	public static String PlaceText_field;
	public static String PlaceText_lost;
	public static String PlaceText_moved;
	public static String RelationList_from;
	public static String RelationList_name;
	public static String RelationList_to;
	public static String RelationList_type;

	static {
		NLS.initializeMessages("org.lectern.ui.editor.annotation.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
