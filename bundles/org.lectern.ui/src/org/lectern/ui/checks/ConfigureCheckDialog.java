/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.checks;

import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.fix.CheckSettings;
import org.lectern.core.fix.ConfigureChecksFix;
import org.lectern.ui.quickfix.FixInputs;
import org.lectern.ui.quickfix.ReviewOperations;
import org.lectern.workspace.ApplyFixOperation;

/** Sets the severity and the parameters of one check in one review. */
final class ConfigureCheckDialog extends TitleAreaDialog {

	/** The id of the property page about all checks. */
	private static final String PAGE = "org.lectern.ui.checksPage"; //$NON-NLS-1$

	private final IProject project;
	private final CheckDescription check;
	private final CheckSettings settings;
	private CheckDetails details;

	ConfigureCheckDialog(Shell parent, IProject project, CheckDescription check, CheckSettings settings) {
		super(parent);
		this.project = project;
		this.check = check;
		this.settings = settings;
		setBlockOnOpen(false);
		setHelpAvailable(false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.ConfigureCheckDialog_window);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.lectern.help.checks"); //$NON-NLS-1$
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(check.title());
		showMessage();
		Composite content = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
		GridLayoutFactory.swtDefaults().margins(10, 8).spacing(6, 8).applyTo(content);
		details = new CheckDetails(content, settings, this::changed);
		GridDataFactory.fillDefaults().grab(true, true).hint(620, 380).applyTo(details.control());
		details.show(check);
		Link all = new Link(content, SWT.NONE);
		all.setText(Messages.ConfigureCheckDialog_all);
		all.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			Shell above = getParentShell();
			close();
			PreferencesUtil.createPropertyDialogOn(above, project, PAGE, null, null).open();
		}));
		return area;
	}

	private void showMessage() {
		setMessage(NLS.bind(Messages.ConfigureCheckDialog_message, check.id(), project.getName()),
				IMessageProvider.NONE);
	}

	private void changed() {
		String problem = details.problem();
		if (problem == null) {
			showMessage();
		} else {
			setMessage(problem, IMessageProvider.ERROR);
		}
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(problem == null);
		}
	}

	@Override
	protected void okPressed() {
		super.okPressed();
		ReviewOperations.schedule(new ApplyFixOperation(project, new ConfigureChecksFix(settings),
				List.of(ConfigureChecksFix.target()), FixInputs.of(Map.of(), null)));
	}
}
