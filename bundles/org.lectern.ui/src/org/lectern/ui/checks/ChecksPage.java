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
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PropertyPage;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.Profile;
import org.lectern.core.fix.CheckSettings;
import org.lectern.core.fix.ConfigureChecksFix;
import org.lectern.ui.quickfix.FixInputs;
import org.lectern.ui.quickfix.ReviewOperations;
import org.lectern.workspace.ApplyFixOperation;
import org.lectern.workspace.ReviewProject;

/**
 * The property page of a review about its checks: the profile, the severity and the parameters of each check, and the
 * findings that are suppressed. What is set is written into the protocol, as a change that can be undone.
 */
public final class ChecksPage extends PropertyPage {

	private static final int WIDTH = 640;
	private static final int HEIGHT = 520;

	private Composite area;
	private Label reading;
	private CheckSettings settings;
	private Combo profile;
	private ChecksTab checks;
	private SuppressionsTab suppressions;
	/** Whether anything was changed since it was last written. */
	private boolean changed;

	/** Called by the workbench. */
	public ChecksPage() {
		noDefaultAndApplyButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.lectern.help.checks"); //$NON-NLS-1$
		GridLayoutFactory.fillDefaults().applyTo(area);
		reading = new Label(area, SWT.NONE);
		reading.setText(Messages.ChecksPage_reading);
		// the window gets the size of the page before there is more to show
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).align(SWT.FILL, SWT.FILL)
				.applyTo(reading);
		Job job = new ReadJob();
		area.addDisposeListener(event -> job.cancel());
		job.schedule();
		return area;
	}

	private IProject project() {
		return Adapters.adapt(getElement(), IProject.class);
	}

	private void show(CheckSettings read) {
		if (area.isDisposed()) {
			return;
		}
		reading.dispose();
		settings = read;
		createProfile();
		TabFolder tabs = new TabFolder(area, SWT.TOP);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		checks = new ChecksTab(tabs, settings, this::changed);
		tab(tabs, Messages.ChecksTab_title, checks.control());
		suppressions = new SuppressionsTab(tabs, settings, this::changed);
		tab(tabs, NLS.bind(Messages.SuppressionsTab_title, settings.suppressions().size()), suppressions.control());
		area.layout(true, true);
	}

	private static void tab(TabFolder tabs, String title, Control control) {
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(control);
	}

	private void createProfile() {
		Composite line = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(line);
		new Label(line, SWT.NONE).setText(Messages.ChecksPage_profile);
		profile = new Combo(line, SWT.DROP_DOWN | SWT.READ_ONLY);
		List<String> names = Profile.names();
		profile.setItems(names.toArray(String[]::new));
		profile.select(names.indexOf(settings.profile()));
		profile.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			settings.setProfile(profile.getText());
			checks.refresh();
			changed();
		}));
	}

	private void changed() {
		changed = true;
		String problem = checks.problem();
		setErrorMessage(problem);
		setValid(problem == null);
	}

	private void failed(IStatus status) {
		if (!area.isDisposed()) {
			reading.setText(status.getMessage());
			setErrorMessage(status.getMessage());
		}
	}

	@Override
	public boolean performOk() {
		if (settings != null && changed) {
			ReviewOperations.schedule(new ApplyFixOperation(project(), new ConfigureChecksFix(settings),
					List.of(ConfigureChecksFix.target()), FixInputs.of(Map.of(), null)));
			changed = false;
		}
		return true;
	}

	/** Reads the protocol. */
	private final class ReadJob extends Job {

		ReadJob() {
			super(NLS.bind(Messages.ChecksPage_job, project().getName()));
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			// the catalogue is made here, because that takes a while when it is the first time
			CheckCatalog.standard();
			try {
				CheckSettings read = new CheckSettings(ReviewProject.of(project()).readAsShown().protocol());
				if (!monitor.isCanceled()) {
					area.getDisplay().asyncExec(() -> show(read));
				}
			} catch (CoreException e) {
				area.getDisplay().asyncExec(() -> failed(e.getStatus()));
			}
			return Status.OK_STATUS;
		}
	}
}
