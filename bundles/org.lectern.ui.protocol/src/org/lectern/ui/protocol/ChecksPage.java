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

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.lectern.core.fix.CheckSettings;
import org.lectern.model.review.CheckParameter;
import org.lectern.model.review.CheckProfile;
import org.lectern.model.review.CheckSetting;
import org.lectern.model.review.ReviewPackage.Literals;
import org.lectern.model.review.Suppression;
import org.lectern.ui.protocol.FieldSpec.Style;

/** The page about the checks: the profile, what is set for single checks, and the findings that are suppressed. */
final class ChecksPage extends ProtocolPage {

	static final String ID = "checks"; //$NON-NLS-1$

	private ProfileRow profile;
	private CheckTable table;
	private CheckForm form;
	private ElementSection suppressions;

	ChecksPage(ProtocolEditor editor) {
		super(editor, ID, Messages.ChecksPage_title);
	}

	@Override
	void fill(Composite body, FormToolkit toolkit) {
		Composite top = toolkit.createComposite(body);
		GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 5).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		profile = new ProfileRow(top, toolkit, model());
		Section section = toolkit.createSection(body,
				ExpandableComposite.TITLE_BAR | ExpandableComposite.EXPANDED | Section.DESCRIPTION);
		section.setText(Messages.ChecksPage_checks);
		section.setDescription(Messages.ChecksPage_checksGuidance);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(section);
		Composite client = toolkit.createComposite(section);
		GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).spacing(8, 5).applyTo(client);
		section.setClient(client);
		table = new CheckTable(client, toolkit);
		form = new CheckForm(client, toolkit, model());
		table.onSelection(row -> {
			form.show(row, settings());
			showProblems();
		});
		suppressions = section(body, toolkit, suppressions());
	}

	private CheckSettings settings() {
		return new CheckSettings(model().protocol());
	}

	private static ElementKind suppressions() {
		return new ElementKind(Messages.ChecksPage_suppressions, Messages.ChecksPage_suppressionsGuidance,
				Literals.PROTOCOL__SUPPRESSIONS, null, null,
				element -> Texts.orElse(((Suppression) element).getPaperKey(), Messages.ChecksPage_everyPaper) + "  " //$NON-NLS-1$
						+ ((Suppression) element).getCheck(),
				List.of(FieldSpec.of(Literals.SUPPRESSION__CHECK, Messages.Field_check, Style.READ_ONLY),
						FieldSpec.of(Literals.SUPPRESSION__PAPER_KEY, Messages.Field_paper, Style.READ_ONLY),
						FieldSpec.of(Literals.SUPPRESSION__REASON, Messages.Field_reason, Style.PARAGRAPH),
						FieldSpec.of(Literals.SUPPRESSION__BY, Messages.Field_by, Style.READ_ONLY),
						FieldSpec.of(Literals.SUPPRESSION__WHEN, Messages.Field_when, Style.READ_ONLY)));
	}

	@Override
	void show() {
		CheckSettings settings = settings();
		profile.show(model().protocol().getCheckProfile(), settings);
		table.show(CheckRow.of(model().protocol()), settings);
		form.show(table.selected(), settings);
		suppressions.setOwner(model().protocol());
	}

	@Override
	Control controlFor(EObject element, EAttribute feature) {
		if (element instanceof CheckProfile) {
			return profile.control();
		} else if (element instanceof CheckSetting setting) {
			return form.severityOf(setting.getCheck());
		} else if (element instanceof CheckParameter parameter) {
			return form.parameterOf(((CheckSetting) parameter.eContainer()).getCheck(), parameter.getName());
		}
		return super.controlFor(element, feature);
	}
}
