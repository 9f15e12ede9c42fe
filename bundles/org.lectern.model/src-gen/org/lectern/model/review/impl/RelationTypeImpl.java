/**
 * Copyright (c) 2026 The Lectern contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.review.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.lectern.model.review.RelationType;
import org.lectern.model.review.ReviewPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Relation Type</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.lectern.model.review.impl.RelationTypeImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.lectern.model.review.impl.RelationTypeImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.lectern.model.review.impl.RelationTypeImpl#isSymmetric <em>Symmetric</em>}</li>
 *   <li>{@link org.lectern.model.review.impl.RelationTypeImpl#isTransitive <em>Transitive</em>}</li>
 *   <li>{@link org.lectern.model.review.impl.RelationTypeImpl#getFromLabels <em>From Labels</em>}</li>
 *   <li>{@link org.lectern.model.review.impl.RelationTypeImpl#getToLabels <em>To Labels</em>}</li>
 *   <li>{@link org.lectern.model.review.impl.RelationTypeImpl#getDescription <em>Description</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RelationTypeImpl extends MinimalEObjectImpl.Container implements RelationType {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #isSymmetric() <em>Symmetric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSymmetric()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SYMMETRIC_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSymmetric() <em>Symmetric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSymmetric()
	 * @generated
	 * @ordered
	 */
	protected boolean symmetric = SYMMETRIC_EDEFAULT;

	/**
	 * The default value of the '{@link #isTransitive() <em>Transitive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTransitive()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TRANSITIVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTransitive() <em>Transitive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTransitive()
	 * @generated
	 * @ordered
	 */
	protected boolean transitive = TRANSITIVE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFromLabels() <em>From Labels</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromLabels()
	 * @generated
	 * @ordered
	 */
	protected EList<String> fromLabels;

	/**
	 * The cached value of the '{@link #getToLabels() <em>To Labels</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToLabels()
	 * @generated
	 * @ordered
	 */
	protected EList<String> toLabels;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RelationTypeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReviewPackage.Literals.RELATION_TYPE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.RELATION_TYPE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.RELATION_TYPE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSymmetric() {
		return symmetric;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSymmetric(boolean newSymmetric) {
		boolean oldSymmetric = symmetric;
		symmetric = newSymmetric;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.RELATION_TYPE__SYMMETRIC, oldSymmetric, symmetric));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTransitive() {
		return transitive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTransitive(boolean newTransitive) {
		boolean oldTransitive = transitive;
		transitive = newTransitive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.RELATION_TYPE__TRANSITIVE, oldTransitive, transitive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFromLabels() {
		if (fromLabels == null) {
			fromLabels = new EDataTypeUniqueEList<String>(String.class, this, ReviewPackage.RELATION_TYPE__FROM_LABELS);
		}
		return fromLabels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getToLabels() {
		if (toLabels == null) {
			toLabels = new EDataTypeUniqueEList<String>(String.class, this, ReviewPackage.RELATION_TYPE__TO_LABELS);
		}
		return toLabels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReviewPackage.RELATION_TYPE__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReviewPackage.RELATION_TYPE__ID:
				return getId();
			case ReviewPackage.RELATION_TYPE__NAME:
				return getName();
			case ReviewPackage.RELATION_TYPE__SYMMETRIC:
				return isSymmetric();
			case ReviewPackage.RELATION_TYPE__TRANSITIVE:
				return isTransitive();
			case ReviewPackage.RELATION_TYPE__FROM_LABELS:
				return getFromLabels();
			case ReviewPackage.RELATION_TYPE__TO_LABELS:
				return getToLabels();
			case ReviewPackage.RELATION_TYPE__DESCRIPTION:
				return getDescription();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ReviewPackage.RELATION_TYPE__ID:
				setId((String)newValue);
				return;
			case ReviewPackage.RELATION_TYPE__NAME:
				setName((String)newValue);
				return;
			case ReviewPackage.RELATION_TYPE__SYMMETRIC:
				setSymmetric((Boolean)newValue);
				return;
			case ReviewPackage.RELATION_TYPE__TRANSITIVE:
				setTransitive((Boolean)newValue);
				return;
			case ReviewPackage.RELATION_TYPE__FROM_LABELS:
				getFromLabels().clear();
				getFromLabels().addAll((Collection<? extends String>)newValue);
				return;
			case ReviewPackage.RELATION_TYPE__TO_LABELS:
				getToLabels().clear();
				getToLabels().addAll((Collection<? extends String>)newValue);
				return;
			case ReviewPackage.RELATION_TYPE__DESCRIPTION:
				setDescription((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ReviewPackage.RELATION_TYPE__ID:
				setId(ID_EDEFAULT);
				return;
			case ReviewPackage.RELATION_TYPE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ReviewPackage.RELATION_TYPE__SYMMETRIC:
				setSymmetric(SYMMETRIC_EDEFAULT);
				return;
			case ReviewPackage.RELATION_TYPE__TRANSITIVE:
				setTransitive(TRANSITIVE_EDEFAULT);
				return;
			case ReviewPackage.RELATION_TYPE__FROM_LABELS:
				getFromLabels().clear();
				return;
			case ReviewPackage.RELATION_TYPE__TO_LABELS:
				getToLabels().clear();
				return;
			case ReviewPackage.RELATION_TYPE__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ReviewPackage.RELATION_TYPE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ReviewPackage.RELATION_TYPE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ReviewPackage.RELATION_TYPE__SYMMETRIC:
				return symmetric != SYMMETRIC_EDEFAULT;
			case ReviewPackage.RELATION_TYPE__TRANSITIVE:
				return transitive != TRANSITIVE_EDEFAULT;
			case ReviewPackage.RELATION_TYPE__FROM_LABELS:
				return fromLabels != null && !fromLabels.isEmpty();
			case ReviewPackage.RELATION_TYPE__TO_LABELS:
				return toLabels != null && !toLabels.isEmpty();
			case ReviewPackage.RELATION_TYPE__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: "); //$NON-NLS-1$
		result.append(id);
		result.append(", name: "); //$NON-NLS-1$
		result.append(name);
		result.append(", symmetric: "); //$NON-NLS-1$
		result.append(symmetric);
		result.append(", transitive: "); //$NON-NLS-1$
		result.append(transitive);
		result.append(", fromLabels: "); //$NON-NLS-1$
		result.append(fromLabels);
		result.append(", toLabels: "); //$NON-NLS-1$
		result.append(toLabels);
		result.append(", description: "); //$NON-NLS-1$
		result.append(description);
		result.append(')');
		return result.toString();
	}

} //RelationTypeImpl
