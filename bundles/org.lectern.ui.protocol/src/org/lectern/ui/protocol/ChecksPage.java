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
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.lectern.model.review.CheckProfile;
import org.lectern.model.review.CheckSetting;
import org.lectern.model.review.ReviewPackage.Literals;
import org.lectern.model.review.Suppression;
import org.lectern.ui.protocol.FieldSpec.Style;

/** The page about the checks: what the protocol sets, and the way to the properties of the review that set more. */
final class ChecksPage extends ProtocolPage {

	static final String ID = "checks"; //$NON-NLS-1$

	private static final String PROPERTIES = "org.lectern.ui.checksPage"; //$NON-NLS-1$

	private Label profile;
	private ElementSection settings;
	private ElementSection suppressions;

	ChecksPage(ProtocolEditor editor) {
		super(editor, ID, Messages.ChecksPage_title);
	}

	@Override
	void fill(Composite body, FormToolkit toolkit) {
		Composite top = toolkit.createComposite(body);
		GridLayoutFactory.swtDefaults().applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		profile = toolkit.createLabel(top, ""); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(profile);
		Hyperlink link = toolkit.createHyperlink(top, Messages.ChecksPage_configure, SWT.NONE);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> PreferencesUtil
				.createPropertyDialogOn(link.getShell(), model().file().getProject(), PROPERTIES, null, null).open()));
		settings = section(body, toolkit, settings());
		suppressions = section(body, toolkit, suppressions());
	}

	private static ElementKind settings() {
		return new ElementKind(Messages.ChecksPage_settings, Messages.ChecksPage_settingsGuidance,
				Literals.CHECK_PROFILE__SETTINGS, null, null, ChecksPage::settingLabel,
				List.of(FieldSpec.of(Literals.CHECK_SETTING__CHECK, Messages.Field_check, Style.READ_ONLY),
						FieldSpec.of(Literals.CHECK_SETTING__SEVERITY, Messages.Field_severity, Style.READ_ONLY)));
	}

	private static String settingLabel(EObject element) {
		CheckSetting setting = (CheckSetting) element;
		String parameters = setting.getParameters().stream().map(one -> one.getName() + '=' + one.getValue())
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		return Texts.orElse(setting.getCheck(), "") + "  " + Texts.orElse(setting.getSeverity(), "") + "  " + parameters; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static ElementKind suppressions() {
		return new ElementKind(Messages.ChecksPage_suppressions, Messages.ChecksPage_suppressionsGuidance,
				Literals.PROTOCOL__SUPPRESSIONS, null, null,
				element -> Texts.orElse(((Suppression) element).getPaperKey(), Messages.ChecksPage_everyPaper) + "  " //$NON-NLS-1$
						+ ((Suppression) element).getCheck(),
				List.of(FieldSpec.of(Literals.SUPPRESSION__CHECK, Messages.Field_check, Style.READ_ONLY),
						FieldSpec.of(Literals.SUPPRESSION__PAPER_KEY, Messages.Field_paper, Style.READ_ONLY),
						FieldSpec.of(Literals.SUPPRESSION__REASON, Messages.Field_reason, Style.PARAGRAPH),
						FieldSpec.of(Literals.SUPPRESSION__BY, Messages.Field_by, Style.READ_ONLY)));
	}

	@Override
	void show() {
		CheckProfile checks = model().protocol().getCheckProfile();
		String base = checks == null ? null : checks.getBase();
		profile.setText(base == null ? Messages.ChecksPage_noProfile : NLS.bind(Messages.ChecksPage_profile, base));
		settings.setOwner(checks);
		suppressions.setOwner(model().protocol());
	}
}
