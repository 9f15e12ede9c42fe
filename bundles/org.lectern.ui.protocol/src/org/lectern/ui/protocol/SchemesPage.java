/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.protocol;

import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.lectern.core.annotation.ShippedSchemes;
import org.lectern.model.review.AnnotationLabel;
import org.lectern.model.review.AnnotationScheme;
import org.lectern.model.review.RelationType;
import org.lectern.model.review.ReviewFactory;
import org.lectern.model.review.ReviewPackage.Literals;
import org.lectern.ui.protocol.FieldSpec.Style;

/** The page about the schemes passages are annotated by: their labels and the relations between them. */
final class SchemesPage extends ProtocolPage {

	static final String ID = "schemes"; //$NON-NLS-1$

	private ElementSection schemes;
	private ElementSection labels;
	private ElementSection relations;
	private Button shipped;
	private Menu menu;

	SchemesPage(ProtocolEditor editor) {
		super(editor, ID, Messages.SchemesPage_title);
	}

	@Override
	void fill(Composite body, FormToolkit toolkit) {
		schemes = section(body, toolkit, schemes());
		labels = section(body, toolkit, labels());
		relations = section(body, toolkit, relations());
		schemes.onSelection(scheme -> {
			labels.setOwner(scheme);
			relations.setOwner(scheme);
		});
		shipped = schemes.button(Messages.SchemesPage_shipped, this::openMenu);
		menu = new Menu(shipped);
		shipped.setMenu(menu);
		for (AnnotationScheme scheme : ShippedSchemes.all()) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(scheme.getName());
			item.setData(scheme.getId());
			item.addSelectionListener(SelectionListener
					.widgetSelectedAdapter(event -> schemes.insert(ShippedSchemes.copyOf(scheme.getId()))));
		}
	}

	private void openMenu() {
		menu.setLocation(shipped.toDisplay(0, shipped.getSize().y));
		menu.setVisible(true);
	}

	private static ElementKind schemes() {
		return new ElementKind(Messages.SchemesPage_schemes, Messages.SchemesPage_schemesGuidance,
				Literals.PROTOCOL__ANNOTATION_SCHEMES, ReviewFactory.eINSTANCE::createAnnotationScheme, "scheme", //$NON-NLS-1$
				element -> Texts.orElse(((AnnotationScheme) element).getName(), StableIds.of(element)),
				List.of(FieldSpec.of(Literals.ANNOTATION_SCHEME__ID, Messages.Field_id, Style.READ_ONLY),
						FieldSpec.of(Literals.ANNOTATION_SCHEME__NAME, Messages.Field_name, Style.TEXT)));
	}

	private static ElementKind labels() {
		return new ElementKind(Messages.SchemesPage_labels, Messages.SchemesPage_labelsGuidance,
				Literals.ANNOTATION_SCHEME__LABELS, ReviewFactory.eINSTANCE::createAnnotationLabel, "label", //$NON-NLS-1$
				element -> Texts.orElse(((AnnotationLabel) element).getName(), StableIds.of(element)),
				List.of(FieldSpec.of(Literals.ANNOTATION_LABEL__ID, Messages.Field_id, Style.READ_ONLY),
						FieldSpec.of(Literals.ANNOTATION_LABEL__NAME, Messages.Field_name, Style.TEXT),
						FieldSpec.of(Literals.ANNOTATION_LABEL__COLOUR, Messages.Field_colour, Style.COLOUR),
						FieldSpec.of(Literals.ANNOTATION_LABEL__SHORTCUT, Messages.Field_shortcut, Style.TEXT),
						FieldSpec.of(Literals.ANNOTATION_LABEL__DESCRIPTION, Messages.Field_description,
								Style.PARAGRAPH)));
	}

	private static ElementKind relations() {
		return new ElementKind(Messages.SchemesPage_relations, Messages.SchemesPage_relationsGuidance,
				Literals.ANNOTATION_SCHEME__RELATION_TYPES, ReviewFactory.eINSTANCE::createRelationType, "relation", //$NON-NLS-1$
				element -> Texts.orElse(((RelationType) element).getName(), StableIds.of(element)),
				List.of(FieldSpec.of(Literals.RELATION_TYPE__ID, Messages.Field_id, Style.READ_ONLY),
						FieldSpec.of(Literals.RELATION_TYPE__NAME, Messages.Field_name, Style.TEXT),
						FieldSpec.of(Literals.RELATION_TYPE__SYMMETRIC, Messages.Field_symmetric, Style.FLAG),
						FieldSpec.of(Literals.RELATION_TYPE__TRANSITIVE, Messages.Field_transitive, Style.FLAG),
						FieldSpec.of(Literals.RELATION_TYPE__FROM_LABELS, Messages.Field_fromLabels, Style.LINES),
						FieldSpec.of(Literals.RELATION_TYPE__TO_LABELS, Messages.Field_toLabels, Style.LINES),
						FieldSpec.of(Literals.RELATION_TYPE__DESCRIPTION, Messages.Field_description,
								Style.PARAGRAPH)));
	}

	@Override
	void show() {
		schemes.setOwner(model().protocol());
		for (MenuItem item : menu.getItems()) {
			item.setEnabled(model().protocol().getAnnotationSchemes().stream()
					.noneMatch(one -> Objects.equals(one.getId(), item.getData())));
		}
	}
}
