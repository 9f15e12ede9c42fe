/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;

/** Makes a project a review: its papers are checked by the {@link ReviewBuilder}. */
public final class ReviewNature implements IProjectNature {

	/** The id of the nature. */
	public static final String ID = "org.lectern.workspace.reviewNature"; //$NON-NLS-1$

	private IProject project;

	@Override
	public void configure() throws CoreException {
		List<ICommand> commands = commandsWithoutOurs();
		ICommand builder = project.getDescription().newCommand();
		builder.setBuilderName(ReviewBuilder.ID);
		commands.add(builder);
		set(commands);
	}

	/** Removes the builder and its markers, and nothing else. */
	@Override
	public void deconfigure() throws CoreException {
		set(commandsWithoutOurs());
		BuilderMemory.get().forget(project);
		MarkerSynchronizer.deleteAll(project);
	}

	@Override
	public IProject getProject() {
		return project;
	}

	@Override
	public void setProject(IProject project) {
		this.project = project;
	}

	private List<ICommand> commandsWithoutOurs() throws CoreException {
		List<ICommand> commands = new ArrayList<>(Arrays.asList(project.getDescription().getBuildSpec()));
		commands.removeIf(command -> ReviewBuilder.ID.equals(command.getBuilderName()));
		return commands;
	}

	private void set(List<ICommand> commands) throws CoreException {
		IProjectDescription description = project.getDescription();
		description.setBuildSpec(commands.toArray(ICommand[]::new));
		project.setDescription(description, null);
	}
}
